/**
 * Page styles (页面样式): those that come with the program, the clerk's own changed copies, which of them is in use, and the
 * dialog that changes them.
 */
package org.edusum.ui.pagestyle;
