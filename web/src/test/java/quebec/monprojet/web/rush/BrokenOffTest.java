package quebec.monprojet.web.rush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undertow.Undertow;
import io.undertow.server.HandlerWrapper;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.ErrorPage;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Half an answer is known as such. */
class BrokenOffTest {

    /** More than the container keeps back before it begins to send. */
    private static final int MANY = 200;

    private static final int LINE = 1000;

    private Undertow server;

    /** Writes as many lines as it is asked for, and then fails or does not. */
    public static class Lines extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            byte[] line = "a".repeat(LINE).getBytes(StandardCharsets.US_ASCII);
            int lines = Integer.parseInt(request.getParameter("lines"));
            for (int i = 0; i < lines; i++) {
                response.getOutputStream().write(line);
            }
            if (request.getParameter("fails") != null) {
                throw new ServletException("The table cannot be read on");
            }
        }
    }

    /** As the portal's own, whatever has gone wrong. */
    public static class Sorry extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.setStatus(500);
            response.getWriter().write("sorry");
        }
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void serve(HandlerWrapper wrapper) throws ServletException {
        DeploymentManager manager =
                Servlets.defaultContainer()
                        .addDeployment(
                                Servlets.deployment()
                                        .setClassLoader(BrokenOffTest.class.getClassLoader())
                                        .setContextPath("/")
                                        .setDeploymentName("lines")
                                        .addServlet(
                                                Servlets.servlet("lines", Lines.class)
                                                        .addMapping("/"))
                                        .addServlet(
                                                Servlets.servlet("sorry", Sorry.class)
                                                        .addMapping("/erreur"))
                                        .addErrorPage(new ErrorPage("/erreur"))
                                        .addInnerHandlerChainWrapper(wrapper));
        manager.deploy();
        server =
                Undertow.builder()
                        .setIoThreads(1)
                        .setWorkerThreads(2)
                        .addHttpListener(0, "127.0.0.1")
                        .setHandler(manager.start())
                        .build();
        server.start();
    }

    private HttpResponse<String> asked(String query) throws IOException, InterruptedException {
        return asked(query, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> asked(String query, BodyHandler<T> body)
            throws IOException, InterruptedException {
        var address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        URI uri = URI.create("http://127.0.0.1:" + address.getPort() + "/?" + query);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), body);
    }

    /** So how it ends has to tell. */
    @Test
    void itsStatusTellsNothing() throws Exception {
        serve(BrokenOff::new);
        var half = asked("fails&lines=" + MANY, BodyHandlers.ofInputStream());
        assertThat(half.statusCode()).isEqualTo(200);
        try (InputStream body = half.body()) {
            assertThat(body.read()).isEqualTo('a');
        }
    }

    @Test
    void halfAnAnswerBreaksOff() throws Exception {
        serve(BrokenOff::new);
        assertThatThrownBy(() -> asked("fails&lines=" + MANY)).isInstanceOf(IOException.class);
    }

    @Test
    void whatFailsBeforeAnythingHasLeftSaysSo() throws Exception {
        serve(BrokenOff::new);
        assertThat(asked("fails&lines=1").body()).isEqualTo("sorry");
    }

    @Test
    void aWholeAnswerIsWhole() throws Exception {
        serve(BrokenOff::new);
        assertThat(asked("lines=" + MANY).body()).hasSize(MANY * LINE);
    }
}
