/** Gives the fields their labels, and finds which names are the same. */
package org.edusum.importing.naming;
