package quebec.monprojet.web.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileSent;

/**
 * What somebody says of a file before they send it, in headers: it does not belong in addresses.
 */
final class UploadHeaders {

    private UploadHeaders() {}

    /** Empty when it is not said as the protocol has it. */
    static Optional<FileSent> sent(HttpServletRequest request) {
        return sent(number(request, "Upload-Length"), request.getHeader("Upload-Metadata"));
    }

    static Optional<FileSent> sent(long length, @Nullable String metadata) {
        Map<String, String> said = said(metadata == null ? "" : metadata);
        String piece = said.get("piece");
        if (length < 0 || piece == null) {
            return Optional.empty();
        }
        String name = said.getOrDefault("filename", "");
        FileId old = FileId.parse(said.getOrDefault("replaces", "")).orElse(null);
        return Optional.of(new FileSent(piece, name, length, old));
    }

    /** Minus one when the header holds no number. */
    static long number(HttpServletRequest request, String header) {
        String value = request.getHeader(header);
        return value != null && value.matches("[0-9]{1,12}") ? Long.parseLong(value) : -1;
    }

    /** Pairs of a key and a value in base 64, between commas. */
    private static Map<String, String> said(String metadata) {
        Map<String, String> said = new HashMap<>();
        for (String pair : metadata.split(",", -1)) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts.length == 2) {
                try {
                    byte[] value = Base64.getDecoder().decode(parts[1]);
                    said.put(parts[0], new String(value, StandardCharsets.UTF_8));
                } catch (IllegalArgumentException notBase64) {
                    return Map.of();
                }
            }
        }
        return said;
    }
}
