package org.edusum.sheet.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edusum.formula.Recalculation;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.sheet.fill.FillSheet;
import org.edusum.sheet.fill.FillSheetWriter;
import org.edusum.sheet.read.SheetFile;
import org.edusum.sheet.read.SheetFiles;
import org.edusum.sheet.read.SheetReader;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it costs to take back the sheets of a whole district. */
@Tag("bench")
class ReturnsBench {

    private static final int FILES = 200;

    @TempDir
    private Path folder;

    @Test
    void twoHundredFilesAreMerged() throws IOException {
        Summary empty = Templates.all().getFirst().summary();
        Map<FieldId, Field> fields = new HashMap<>(empty.fields());
        fields.replaceAll((id, field) -> field.type() instanceof FieldType.Whole
                ? field.withValue(new Value.Quantity(java.math.BigDecimal.valueOf(id.hashCode() & 0xFFF))) : field);
        FillSheet sheet = FillSheet.of(empty.withFields(fields), FillSheet.Which.ALL);
        byte[] whole = FillSheetWriter.xlsx(sheet);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(Files.write(folder.resolve("学校" + i + ".xlsx"), whole));
        }
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            List<SheetFile> read = files.stream().map(SheetReader::read).toList();
            long reading = System.nanoTime();
            Review review = Returns.review(empty, new SheetFiles(read, List.of()));
            Edit edit = Recalculation.complete(empty, review.edit(empty, Instant.EPOCH).orElseThrow());
            edit.apply(empty);
            long end = System.nanoTime();
            System.out.printf("%d files of %d rows, %d findings: read %.2f s, reviewed and taken %.2f s%n", FILES, sheet.rows().size(),
                    review.findings().size(), (reading - start) / 1e9, (end - reading) / 1e9);
        }
    }
}
