/** What the prose says about its figures: relations between them, and places that mean the same thing. Only suggestions. */
package org.edusum.relating;
