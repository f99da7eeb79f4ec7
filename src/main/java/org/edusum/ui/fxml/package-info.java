/** Building a part of the window from its FXML. */
package org.edusum.ui.fxml;
