package quebec.monprojet.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as it leaves the portal. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record Download(String type, String name, byte[] content) {

    /** To be kept. */
    public void save(HttpServletResponse response) throws IOException {
        send(response, "attachment");
    }

    /** To be read at once, under its name. */
    public void show(HttpServletResponse response) throws IOException {
        send(response, "inline");
    }

    private void send(HttpServletResponse response, String disposition) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", disposition + "; " + filename());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private String filename() {
        return name.matches("[A-Za-z0-9._-]+")
                ? "filename=\"" + name + '"'
                : "filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
