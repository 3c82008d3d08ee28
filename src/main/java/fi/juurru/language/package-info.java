/**
 * Everything in the reader's language. Models and forms are written in Finnish; gettext catalogues
 * in {@code i18n/} translate them when they are served, so that one instance is Finnish to one
 * reader and Swedish to the next. Only known text fields of known resources are translated: what
 * people have typed stays as it is.
 */
package fi.juurru.language;
