/**
 * The built-in templates (模板): summaries with empty fields, kept as data in {@code summary.json} form beside this
 * package's classes, and how a new summary starts from one.
 */
package org.edusum.template;
