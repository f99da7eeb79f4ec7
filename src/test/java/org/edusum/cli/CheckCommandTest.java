package org.edusum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.edusum.formula.Figures;
import org.edusum.model.Relation;
import org.edusum.model.Summary;
import org.edusum.storage.JsonTree;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

@Execution(ExecutionMode.CONCURRENT)
class CheckCommandTest {

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();

    private int check(Summary summary, String... options) {
        Path file = folder.resolve("总结.edusum");
        ProjectFile.write(file, Project.of(summary));
        out.getBuffer().setLength(0);
        String[] args = java.util.stream.Stream.concat(java.util.stream.Stream.of("check", file.toString()),
                java.util.stream.Stream.of(options)).toArray(String[]::new);
        return new CommandLineApp(opened -> { }, new PrintWriter(out, true), new PrintWriter(out, true)).run(args);
    }

    private static Summary summary(String total) {
        Relation sum = Figures.relation("r01", "{t}", "=", "{a}+{b}");
        Relation soft = Figures.relation("r02", "{a}", "<=", "{b}").withStrength(Relation.Strength.SOFT);
        return new Figures().whole("a", "公办园数", "31").whole("b", "民办园数", "30").whole("t", "园所总数", total).summary(sum, soft);
    }

    @Test
    void anErrorGivesExitCode1AndAWarningAloneDoesNot() {
        assertEquals(1, check(summary("60")));
        assertEquals("""
                提示  一、概况：“公办园数”31所，应不大于 “民办园数”30所
                错误  一、概况：“园所总数”：31 + 30 = 61，填报 60所
                共 1 处错误、1 处提示；数据项已填 3/3。
                """, out.toString());
        assertEquals(0, check(summary("61")));
        assertEquals(0, check(new Figures().whole("a", "公办园数", "31").summary()));
        assertEquals("没有发现问题；数据项已填 1/1。\n", out.toString());
    }

    @Test
    void jsonNamesRuleSeveritySectionFieldAndMessage() {
        assertEquals(1, check(summary("60"), "--json"));
        JsonNode problems = JsonTree.parse(out.toString()).get("problems");
        assertEquals(2, problems.size());
        assertEquals(List.of("rule", "severity", "section", "field", "message", "relation"),
                List.copyOf(problems.get(1).propertyNames()));
        assertEquals("{\"rule\":\"relation-other\",\"severity\":\"error\",\"section\":\"c1\",\"field\":\"t\","
                + "\"message\":\"“园所总数”：31 + 30 = 61，填报 60所\",\"relation\":\"r01\"}", JsonTree.text(problems.get(1)));
        assertEquals(0, check(new Figures().whole("a", "公办园数", "31").summary(), "--json"));
        assertEquals("{\"problems\":[]}", out.toString().strip());
    }
}
