package org.edusum.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the parser found wrong with the arguments, as a Chinese sentence. */
final class UsageError {

    private UsageError() {
    }

    static String sentence(CommandLine.ParameterException wrong) {
        String what = switch (wrong) {
            case CommandLine.UnmatchedArgumentException e ->
                    "不认识的参数：" + String.join("、", e.getUnmatched());
            case CommandLine.MissingParameterException e ->
                    "缺少参数：" + e.getMissing().stream().map(UsageError::name).collect(Collectors.joining("、"));
            case CommandLine.OverwrittenOptionException e -> name(e.getOverwritten()) + " 只能给一次";
            default -> wrong.getArgSpec() == null ? "用法不对" : name(wrong.getArgSpec()) + " 的内容不对";
        };
        return what + "。用法见 " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help。";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
