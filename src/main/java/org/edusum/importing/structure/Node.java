package org.edusum.importing.structure;

/**
 * A candidate in its place.
 *
 * @param depth  from 1
 * @param list   which run of siblings it is one of; these are numbered from 0
 * @param number its number in that list as it was counted
 * @param isOdd  whether its number is not the next one
 */
record Node(Candidate candidate, int depth, int list, int number, boolean isOdd) {
}
