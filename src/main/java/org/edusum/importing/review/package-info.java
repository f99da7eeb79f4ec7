/** What the clerk may change in a recognition before anything is created: pure functions on plain data. */
package org.edusum.importing.review;
