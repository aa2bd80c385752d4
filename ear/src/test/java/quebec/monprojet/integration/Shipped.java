package quebec.monprojet.integration;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that ships, with one web module more: the tests. */
final class Shipped {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    private Shipped() {}

    static EnterpriseArchive portalWith(Class<?>... tests) {
        EnterpriseArchive portal =
                ShrinkWrap.create(ZipImporter.class, "portal.ear")
                        .importFrom(new File("target/portal.ear"))
                        .as(EnterpriseArchive.class);
        WebArchive house =
                ShrinkWrap.create(WebArchive.class, "it.war")
                        .addClasses(tests)
                        .addClass(Nobody.class)
                        .addAsLibrary(jarOf(Assertions.class))
                        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        portal.addAsModule(Testable.archiveToTest(house));
        String modules =
                text(portal)
                        .replace(
                                "</application>",
                                "<module><web><web-uri>it.war</web-uri>"
                                        + "<context-root>/it</context-root></web></module>"
                                        + "</application>");
        portal.delete(DESCRIPTOR);
        portal.setApplicationXML(new StringAsset(modules));
        return portal;
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Where is " + type + "?", e);
        }
    }

    private static String text(EnterpriseArchive portal) {
        var content = new ByteArrayOutputStream();
        try (InputStream descriptor = portal.get(DESCRIPTOR).getAsset().openStream()) {
            descriptor.transferTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The EAR has no readable " + DESCRIPTOR, e);
        }
        return content.toString(StandardCharsets.UTF_8);
    }
}
