/**
 * What a deployed model may contain. The conventions for processes, decisions and forms are rules,
 * one class each, in the packages below; {@link fi.juurru.model.ModelRules} runs them all, over the
 * repository in a test and over every deployment at run time, so that a modeller gets the same
 * answer in both places. {@link fi.juurru.model.ShippedModels} deploys at a start what the jar
 * brings and nobody has changed.
 */
package fi.juurru.model;
