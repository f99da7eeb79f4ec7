package org.edusum.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbProfileTest {

    /** The runtime's colour engine reads it and sees the same colours as with its own profile. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "1, 0.961, 0.745", "0.5, 0.5, 0.5", "1, 0, 0", "0, 1, 0", "0, 0, 1", "0.02, 0.3, 0.8"})
    void itsColoursAreThoseOfScreens(float red, float green, float blue) {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        float[] color = {red, green, blue};
        assertArrayEquals(color, ours.toRGB(color), 0.004f);
        assertArrayEquals(ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(color), ours.toCIEXYZ(color), 0.004f);
        assertTrue(SrgbProfile.bytes().length < 600);
    }
}
