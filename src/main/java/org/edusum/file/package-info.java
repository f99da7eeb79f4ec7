/** Writing files so that the old one is whole until the new one is in place. Depends on the JDK only. */
package org.edusum.file;
