/** How faults that nobody foresaw are told apart. */
package org.edusum.fault;
