/** Guesses at one place in the prose: what a blank there is to hold, what value a text stands for. */
package org.edusum.importing.guess;
