/** Fill-in sheets (填报表): what the divisions are asked for. */
package org.edusum.sheet.fill;
