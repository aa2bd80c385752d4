package quebec.monprojet.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be known of the manifests without a cluster. */
class ManifestsTest {

    private static final Path FILE =
            Path.of("..", "config", "cluster", "kubernetes", "portal.yaml");
    private static final Path VARIABLES = Path.of("..", "config", "env", "portal.env.example");

    private static final Map<String, Class<?>> KINDS =
            Map.of(
                    "v1 ConfigMap", ConfigMap.class,
                    "v1 Service", Service.class,
                    "apps/v1 StatefulSet", StatefulSet.class,
                    "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
                    "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class);

    private static final YAMLMapper YAML = strict();

    private static List<Object> manifests;

    @BeforeAll
    static void read() throws IOException {
        manifests = parsed(Files.readString(FILE));
    }

    @Test
    void aFieldThatTheApiDoesNotKnowIsRefused() throws IOException {
        String misspelled = Files.readString(FILE).replace("replicas: 2", "replica: 2");
        assertThatThrownBy(() -> parsed(misspelled)).hasMessageContaining("replica");
    }

    @Test
    void everyKindIsThere() {
        assertThat(manifests).extracting(Object::getClass).containsAll(List.copyOf(KINDS.values()));
    }

    @Test
    void whoSelectsPodsSelectsThese() {
        Map<String, String> labels = nodes().getSpec().getTemplate().getMetadata().getLabels();
        List<Map<String, String>> selectors = new ArrayList<>();
        all(Service.class).forEach(each -> selectors.add(each.getSpec().getSelector()));
        selectors.add(nodes().getSpec().getSelector().getMatchLabels());
        selectors.add(one(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels());
        selectors.add(one(NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels());
        assertThat(selectors)
                .hasSize(5)
                .allSatisfy(each -> assertThat(labels).containsAllEntriesOf(each));
    }

    @Test
    void theNodesGetTheirNamesFromAServiceThatIsThere() {
        assertThat(all(Service.class))
                .filteredOn(each -> "None".equals(each.getSpec().getClusterIP()))
                .extracting(each -> each.getMetadata().getName())
                .containsExactly(nodes().getSpec().getServiceName());
        assertThat(variable("MPQ_NODE").getValueFrom().getFieldRef().getFieldPath())
                .isEqualTo("metadata.name");
    }

    @Test
    void portsThatAreNamedAreThere() {
        Set<String> named =
                container().getPorts().stream()
                        .map(ContainerPort::getName)
                        .collect(Collectors.toSet());
        Stream<String> asked =
                Stream.concat(
                        probes().map(probe -> probe.getHttpGet().getPort().getStrVal()),
                        all(Service.class).stream()
                                .flatMap(each -> each.getSpec().getPorts().stream())
                                .map(port -> port.getTargetPort().getStrVal()));
        assertThat(asked).hasSize(5).allMatch(named::contains);
    }

    @Test
    void probesAskTheOperationsPort() {
        assertThat(probes())
                .allMatch(probe -> probe.getHttpGet().getPath().matches("/ops/(ready|live)"))
                .allMatch(probe -> probe.getHttpGet().getPort().getStrVal().equals("operations"));
    }

    @Test
    void thereIsTimeToAnswerWhatHasBegun() {
        int leaving =
                Integer.parseInt(
                        container().getLifecycle().getPreStop().getExec().getCommand().get(1));
        int stopping = Integer.parseInt(settings().get("MPQ_STOP_SECONDS"));
        assertThat(pod().getTerminationGracePeriodSeconds()).isGreaterThan(leaving + stopping);
    }

    @Test
    void variablesAreThoseOfThePortal() throws IOException {
        String known = Files.readString(VARIABLES);
        Stream<String> given =
                Stream.concat(
                        container().getEnv().stream().map(EnvVar::getName),
                        settings().keySet().stream());
        assertThat(given.filter(name -> name.startsWith("MPQ_")))
                .isNotEmpty()
                .allMatch(name -> known.contains("#" + name + "="));
    }

    @Test
    void passwordsComeFromSecrets() {
        assertThat(settings().keySet()).noneMatch(name -> name.endsWith("PASSWORD"));
        assertThat(container().getEnv())
                .filteredOn(each -> each.getName().endsWith("PASSWORD"))
                .hasSize(3)
                .allMatch(each -> each.getValueFrom().getSecretKeyRef() != null);
    }

    @Test
    void whatIsMountedIsAVolume() {
        Set<String> volumes =
                pod().getVolumes().stream().map(each -> each.getName()).collect(Collectors.toSet());
        assertThat(
                        Stream.concat(
                                pod().getInitContainers().stream(), pod().getContainers().stream()))
                .flatMap(Container::getVolumeMounts)
                .hasSize(5)
                .allMatch(mount -> volumes.contains(mount.getName()));
    }

    private static EnvVar variable(String name) {
        return container().getEnv().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Probe> probes() {
        return Stream.of(
                container().getStartupProbe(),
                container().getReadinessProbe(),
                container().getLivenessProbe());
    }

    private static Map<String, String> settings() {
        return one(ConfigMap.class).getData();
    }

    private static Container container() {
        return pod().getContainers().get(0);
    }

    private static PodSpec pod() {
        return nodes().getSpec().getTemplate().getSpec();
    }

    private static StatefulSet nodes() {
        return one(StatefulSet.class);
    }

    private static <T> T one(Class<T> kind) {
        return all(kind).get(0);
    }

    private static <T> List<T> all(Class<T> kind) {
        return manifests.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Object> parsed(String text) throws IOException {
        List<Object> parsed = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(new TypeReference<JsonNode>() {}).readValues(text)) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                String kind =
                        document.path("apiVersion").asText() + " " + document.path("kind").asText();
                parsed.add(YAML.treeToValue(document, KINDS.get(kind)));
            }
        }
        return parsed;
    }

    /** The types keep what they do not know; here it is refused. */
    private static YAMLMapper strict() {
        YAMLMapper mapper = new YAMLMapper();
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.setAnnotationIntrospector(
                new JacksonAnnotationIntrospector() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Boolean hasAnySetter(Annotated annotated) {
                        return false;
                    }
                });
        return mapper;
    }
}
