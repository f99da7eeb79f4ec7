package org.edusum.importing;

import java.util.List;
import java.util.stream.Stream;
import org.edusum.importing.blank.BlankRecogniser;
import org.edusum.importing.blank.Blanks;
import org.edusum.importing.naming.Naming;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Source;
import org.edusum.importing.structure.StructureRecogniser;

/** Makes of a source all that an import can tell about it. */
public final class Recogniser {

    private Recogniser() {
    }

    /** @throws java.util.concurrent.CancellationException when it was cancelled */
    public static Recognition recognise(Source source, Choices choices, Progress progress) {
        Structure structure = StructureRecogniser.recognise(source, choices, progress);
        progress.at(50);
        Blanks blanks = BlankRecogniser.recognise(structure, choices, progress);
        progress.at(90);
        List<String> notes = Stream.of(source.notes(), structure.notes(), blanks.notes()).flatMap(List::stream).toList();
        return new Recognition(structure, blanks.notation(), Naming.name(structure, blanks.fields()), notes);
    }
}
