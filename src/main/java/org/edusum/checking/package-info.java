/**
 * Looks a summary over for slips: each rule is a class named for what it recognises, {@link org.edusum.checking.Checker}
 * runs them all, and {@link org.edusum.checking.Problems} is what they found.
 */
package org.edusum.checking;
