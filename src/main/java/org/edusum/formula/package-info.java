/** Arithmetic over fields: computed fields (算式) and relations (勾稽关系), exact and in the units of the fields. */
package org.edusum.formula;
