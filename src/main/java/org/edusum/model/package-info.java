/**
 * The document: an immutable tree of records, the only truth of the program.
 *
 * <p>Glossary (English in the code, Chinese on the screen): Summary 工作总结, Section 章/条/款, Paragraph 段落,
 * Field 数据项, Template 模板, Draft 草稿, Project file 项目文件, Problem 问题, Relation 勾稽关系, Formula 算式.
 *
 * <p>Depends on the JDK only: no JavaFX, no I/O, no clock, no randomness but injected ids. Text is UTF-16 in memory;
 * offsets into prose count UTF-16 units, a field counting one ({@link org.edusum.model.Prose#FIELD}).
 */
package org.edusum.model;
