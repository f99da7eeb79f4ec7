package org.edusum.importing;

import java.util.List;
import java.util.stream.Stream;
import org.edusum.importing.blank.BlankRecogniser;
import org.edusum.importing.blank.Blanks;
import org.edusum.importing.naming.Naming;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Source;
import org.edusum.importing.structure.StructureRecogniser;

/** Makes of a source all that an import can tell about it. */
public final class Recogniser {

    private Recogniser() {
    }

    /**
     * @throws org.edusum.importing.source.SourceException with a sentence for the clerk, when there is more in it than in any document
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public static Recognition recognise(Source source, Choices choices, Progress progress) {
        Structure structure = StructureRecogniser.recognise(source, choices, progress);
        Bounds.checkHeadings(source, structure.headings());
        progress.at(50);
        Blanks blanks = BlankRecogniser.recognise(structure, choices, progress);
        Bounds.checkFields(source, blanks.fields());
        progress.at(90);
        List<String> notes = Stream.of(source.notes(), structure.notes(), blanks.notes()).flatMap(List::stream).toList();
        List<FieldMark> named = Naming.name(structure, blanks.fields());
        progress.check();
        progress.at(100);
        return new Recognition(structure, blanks.notation(), named, notes);
    }
}
