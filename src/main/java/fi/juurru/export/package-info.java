/**
 * Tables as files that a spreadsheet opens: Excel, and CSV as Excel reads it in the reader's
 * language. A text stays a text there, whatever it begins with; nothing is ever a formula.
 */
package fi.juurru.export;
