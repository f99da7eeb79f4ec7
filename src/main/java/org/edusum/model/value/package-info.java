/** What a field can hold: its types, its exact values, how a clerk's entry is read and how a value is printed. */
package org.edusum.model.value;
