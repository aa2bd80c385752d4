package quebec.monprojet.start;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server's process, which does not outlive the build that started it. */
record Server(Process process) {

    /** What an installation says of its ministry, as invented as everything else here. */
    private static final Map<String, String> SAMPLES =
            Map.of(
                    "MPQ_CONTACT", "mailto:aide@demo.example",
                    "MPQ_POSTAL_ADDRESS",
                            "Mon projet Québec|Dossiers papier|2, rue de l’Exemple|Québec (Québec)|Canada",
                    "MPQ_PAYEE", "Ministre des Finances (démonstration)",
                    "MPQ_PAYMENT_ADDRESS",
                            "Service des droits|1, rue de l’Exemple|Québec (Québec)|Canada");

    /**
     * Returns at once.
     *
     * @param told to the portal beside what the environment says
     */
    static Server start(Base base, Ports ports, Map<String, String> told) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        base.server().resolve("bin/standalone.sh").toString(),
                        "-c",
                        "portal.xml",
                        "-Djboss.server.base.dir=" + base.folder(),
                        "-Djboss.socket.binding.port-offset=" + ports.offset());
        var environment = builder.environment();
        environment.put("MPQ_DEMONSTRATION", "true");
        SAMPLES.forEach(environment::putIfAbsent);
        environment.putAll(told);
        environment.putIfAbsent("MPQ_PUBLIC_URL", ports.portal());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        environment.putIfAbsent("JBOSS_PIDFILE", base.folder().resolve("server.pid").toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(base.console().toFile());
        Server server = new Server(builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(server::end));
        endWithTheBuild();
        return server;
    }

    /** Maven may be killed without a word: then this process ends too, and its hook the server. */
    private static void endWithTheBuild() {
        Optional<ProcessHandle> build = ProcessHandle.current().parent();
        if (build.isPresent()) {
            Thread watch = new Thread(() -> followTo(build.get()));
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void followTo(ProcessHandle build) {
        build.onExit().join();
        System.exit(0);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** The script passes the signal on to its JVM and waits for it. */
    void end() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
