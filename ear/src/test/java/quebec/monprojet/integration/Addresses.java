package quebec.monprojet.integration;

import jakarta.servlet.annotation.WebServlet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Every address of the portal, read from the very archive that ships. */
final class Addresses {

    private static final String CLASSES = "WEB-INF/classes/";

    private Addresses() {}

    /**
     * Pages without and with their file's ending, and the patterns that servlets are mapped to. A
     * pattern ends with an asterisk, as the servlets say it.
     */
    static Set<String> all() {
        Path unpacked = Path.of("target", "addresses").toAbsolutePath();
        try (ZipFile ear = new ZipFile(new File("target/portal.ear"))) {
            List<String> entries = new ArrayList<>();
            for (ZipEntry entry : Collections.list(ear.entries())) {
                if (entry.getName().endsWith(".jar")) {
                    write(unpacked.resolve(entry.getName()), ear.getInputStream(entry));
                }
            }
            ZipEntry war = ear.getEntry("web.war");
            unpack(ear.getInputStream(war).readAllBytes(), unpacked, entries);
            Set<String> addresses = new TreeSet<>(pages(entries));
            addresses.addAll(servlets(unpacked, entries));
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException("The archive cannot be read", e);
        }
    }

    private static Set<String> pages(List<String> entries) {
        Set<String> pages = new TreeSet<>();
        for (String entry : entries) {
            if (entry.endsWith(".xhtml")
                    && !entry.startsWith("WEB-INF/")
                    && !entry.startsWith("resources/")) {
                pages.add("/" + entry);
                pages.add("/" + entry.replaceFirst("(/?index)?\\.xhtml$", ""));
            }
        }
        return pages;
    }

    private static Set<String> servlets(Path unpacked, List<String> entries) throws IOException {
        Set<String> patterns = new TreeSet<>();
        try (URLClassLoader loader = loader(unpacked)) {
            for (String entry : entries) {
                if (entry.startsWith(CLASSES) && isMapped(unpacked.resolve(entry))) {
                    WebServlet mapping = type(loader, entry).getAnnotation(WebServlet.class);
                    if (mapping != null) {
                        patterns.addAll(List.of(mapping.value()));
                        patterns.addAll(List.of(mapping.urlPatterns()));
                    }
                }
            }
        }
        return patterns;
    }

    /** Most classes need not be loaded to know that they are no servlet. */
    private static boolean isMapped(Path file) throws IOException {
        return file.toString().endsWith(".class")
                && Files.readString(file, StandardCharsets.ISO_8859_1)
                        .contains("Ljakarta/servlet/annotation/WebServlet;");
    }

    private static Class<?> type(ClassLoader loader, String entry) {
        String name =
                entry.substring(CLASSES.length(), entry.length() - ".class".length())
                        .replace('/', '.');
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is in the archive and cannot be read", e);
        }
    }

    private static URLClassLoader loader(Path unpacked) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(unpacked.resolve(CLASSES).toUri().toURL());
        try (var jars = Files.walk(unpacked)) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(new URL[0]), Addresses.class.getClassLoader());
    }

    private static void unpack(byte[] war, Path to, List<String> entries) throws IOException {
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(war))) {
            for (ZipEntry e = stream.getNextEntry(); e != null; e = stream.getNextEntry()) {
                entries.add(e.getName());
                if (e.getName().endsWith(".class") || e.getName().endsWith(".jar")) {
                    var content = new ByteArrayOutputStream();
                    stream.transferTo(content);
                    write(to.resolve(e.getName()), new ByteArrayInputStream(content.toByteArray()));
                }
            }
        }
    }

    private static void write(Path file, InputStream content) throws IOException {
        Files.createDirectories(file.getParent());
        try (content) {
            Files.write(file, content.readAllBytes());
        }
    }
}
