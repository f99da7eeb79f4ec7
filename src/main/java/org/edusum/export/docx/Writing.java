package org.edusum.export.docx;

import org.edusum.export.parts.Xml;
import org.edusum.model.Summary;
import org.edusum.typeset.Pages;

/** What all that write into the main part share. */
record Writing(Xml xml, Runs runs, Anchors anchors, Summary summary, Pages pages, Printed printed, Measures measures,
               Levels levels) { }
