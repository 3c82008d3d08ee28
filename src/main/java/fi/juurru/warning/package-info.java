/**
 * Asks a coordinator to call a unit in which the use of a method may be fading (indicator K-19),
 * once for each spell of it, and takes the request back when the signs pass by themselves. Nobody
 * else hears of it, management neither.
 */
package fi.juurru.warning;
