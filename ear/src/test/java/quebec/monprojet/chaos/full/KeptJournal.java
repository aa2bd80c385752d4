package quebec.monprojet.chaos.full;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import quebec.monprojet.fixture.Server;
import quebec.monprojet.fixture.Shell;

/** What an auditor keeps of a portal's journal: its anchors and the keys that sign them. */
record KeptJournal(Path folder) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Once it is anchored. */
    static KeptJournal of(Server server, Path folder) {
        ask(
                HttpRequest.newBuilder(server.operations("/ops/journal/anchor"))
                        .POST(HttpRequest.BodyPublishers.noBody()));
        KeptJournal kept = new KeptJournal(folder);
        kept.keep("anchors.jsonl", get(server.at("/api/journal/anchors")));
        kept.keep("keys.json", get(server.at("/api/keys")));
        return kept;
    }

    /** What the portal says of its journal itself. */
    static String verdict(Server server) {
        return get(server.operations("/ops/journal"));
    }

    /**
     * What the published verifier says of a journal against what was kept; fails when it breaks.
     */
    String verified(Server server) {
        keep("journal.jsonl", get(server.operations("/ops/journal/lines")));
        return Shell.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Path.of("..", "docs", "proofs", "VerifyJournal.java").toString(),
                folder.resolve("journal.jsonl").toString(),
                folder.resolve("anchors.jsonl").toString(),
                folder.resolve("keys.json").toString());
    }

    private void keep(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing can be kept", e);
        }
    }

    static String get(URI address) {
        return ask(HttpRequest.newBuilder(address));
    }

    private static String ask(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from the portal", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the portal", e);
        }
    }
}
