package quebec.monprojet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import quebec.monprojet.fixture.Shell;

/** Where a server spends its processor time, by a recording of its virtual machine. */
record Profile(long pid, Path recording) {

    private static final int SHOWN = 25;

    Profile begin() {
        jcmd("JFR.start", "name=bench", "settings=profile");
        return this;
    }

    /** The hottest packages and methods, by the top frame of each sample. */
    String end() {
        jcmd("JFR.dump", "name=bench", "filename=" + recording);
        jcmd("JFR.stop", "name=bench");
        Map<String, Long> types = new HashMap<>();
        Map<String, Long> methods = new HashMap<>();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")
                        && event.getStackTrace() != null) {
                    RecordedFrame top = event.getStackTrace().getFrames().get(0);
                    types.merge(type(top), 1L, Long::sum);
                    methods.merge(type(top) + "." + top.getMethod().getName(), 1L, Long::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The recording cannot be read", e);
        }
        return "samples by package:\n"
                + hottest(byPackage(types))
                + "\nby method:\n"
                + hottest(methods);
    }

    private static String type(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }

    private static Map<String, Long> byPackage(Map<String, Long> classes) {
        return classes.entrySet().stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.getKey().replaceFirst("\\.[^.]*$", ""),
                                Collectors.summingLong(Map.Entry::getValue)));
    }

    private static String hottest(Map<String, Long> counts) {
        double all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(SHOWN)
                .map(
                        one ->
                                String.format(
                                        Locale.ROOT,
                                        "%5.1f %% %s%n",
                                        100 * one.getValue() / all,
                                        one.getKey()))
                .collect(Collectors.joining());
    }

    private void jcmd(String... what) {
        String[] command = new String[what.length + 2];
        command[0] = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        command[1] = Long.toString(pid);
        System.arraycopy(what, 0, command, 2, what.length);
        String unused = Shell.run(command);
    }
}
