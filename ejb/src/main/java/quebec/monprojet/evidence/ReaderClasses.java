package quebec.monprojet.evidence;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;

/**
 * The few archives that it takes to read a PDF, where a process of its own finds them. A server
 * keeps an application's within one another: there they are laid out, once after each start.
 */
final class ReaderClasses {

    /** One of each archive. PDFBox logs, in a server by the server's own form of that. */
    private static final List<String> NEEDED =
            List.of(
                    PdfReader.class.getName(),
                    "org.apache.pdfbox.Loader",
                    "org.apache.pdfbox.io.RandomAccessRead",
                    "org.apache.fontbox.FontBoxFont",
                    "org.apache.commons.logging.LogFactory",
                    "org.jboss.logging.Logger");

    private static final Pattern ON_DISK = Pattern.compile("(?:jar:)?(file:.+?)(?:!/)?");

    private final Path folder;
    private @Nullable String path;

    ReaderClasses(Path folder) {
        this.folder = folder;
    }

    /** Where they are, as a class path. */
    synchronized String path() throws IOException {
        if (path == null) {
            path = laidOut();
        }
        return path;
    }

    private String laidOut() throws IOException {
        Files.createDirectories(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        List<String> archives = new ArrayList<>();
        for (String needed : NEEDED) {
            archives.add(onDisk(archive(needed), archives.size()).toString());
        }
        return String.join(File.pathSeparator, archives);
    }

    private static URL archive(String needed) throws IOException {
        ClassLoader loader =
                needed.equals(PdfReader.class.getName())
                        ? PdfReader.class.getClassLoader()
                        : Loader.class.getClassLoader();
        try {
            return Class.forName(needed, false, loader)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation();
        } catch (ClassNotFoundException elsewhere) {
            throw new IOException("What it takes to read a PDF is not there", elsewhere);
        }
    }

    private Path onDisk(URL archive, int number) throws IOException {
        Matcher there = ON_DISK.matcher(archive.toString());
        if (there.matches()) {
            return Path.of(URI.create(there.group(1)));
        }
        Path copy = folder.resolve(number + ".jar");
        try (InputStream in = archive.openStream();
                JarInputStream from =
                        in instanceof JarInputStream entries ? entries : new JarInputStream(in);
                OutputStream file = Files.newOutputStream(copy);
                JarOutputStream to = new JarOutputStream(file)) {
            copy(from, to);
        }
        return copy;
    }

    private static void copy(JarInputStream from, JarOutputStream to) throws IOException {
        for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
            if (!each.isDirectory()) {
                to.putNextEntry(new ZipEntry(each.getName()));
                from.transferTo(to);
                to.closeEntry();
            }
        }
    }
}
