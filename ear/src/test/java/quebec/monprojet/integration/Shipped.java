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
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.Patience;

/**
 * The EAR that ships, with one web module more: every class of this package. It is deployed once a
 * database for all test classes ({@link OneDeployment}), into a server that the demonstration has
 * filled. A new test class looks like this:
 *
 * <pre>{@code
 * @ExtendWith(ArquillianExtension.class)
 * class OpeningsIT {
 *     @Deployment
 *     static EnterpriseArchive portal() {
 *         return Shipped.portal();
 *     }
 *
 *     @Test
 *     void insideTheServer() {} // may have resources injected: @Resource, @EJB(lookup = ...)
 *
 *     @Test
 *     @RunAsClient
 *     void fromOutside() {} // asks through Surroundings.PORTS
 * }
 * }</pre>
 *
 * <p>Classes share the portal and follow one another in no fixed order: each makes what it changes,
 * and none counts what it did not make.
 */
final class Shipped {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    private Shipped() {}

    static EnterpriseArchive portal() {
        EnterpriseArchive portal =
                ShrinkWrap.create(ZipImporter.class, "portal.ear")
                        .importFrom(new File("target/portal.ear"))
                        .as(EnterpriseArchive.class);
        WebArchive house =
                ShrinkWrap.create(WebArchive.class, "it.war")
                        .addPackage(Shipped.class.getPackage())
                        .addClasses(Patience.class, HandOut.class)
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
