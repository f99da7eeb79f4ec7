/** The bar over the prose that finds and replaces. */
package org.edusum.ui.find;
