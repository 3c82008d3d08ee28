/**
 * What those who coordinate find in Cockpit beside what Camunda shows there: what has ended, what
 * happened in an instance and in whose turn, what an instance is called. Every answer is held to
 * the organisation and areas of the person who asks, and knows nothing of what is confidential.
 */
package fi.juurru.cockpit;
