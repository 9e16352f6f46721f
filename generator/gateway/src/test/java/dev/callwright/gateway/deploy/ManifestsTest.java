package dev.callwright.gateway.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.gateway.policy.PolicyFile;
import dev.callwright.gateway.policy.PolicyTargets;
import dev.callwright.gateway.settings.CallerSources.TokenSource;
import dev.callwright.gateway.settings.GatewayFlags;
import dev.callwright.gateway.settings.GatewaySettings;
import dev.callwright.gateway.settings.SettingsReader;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HTTPHeader;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DatabindException;

/** The manifests are what Kubernetes knows, fit each other and the gateway, and run it with as few rights as it needs. */
final class ManifestsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NAME = "callwright-gateway";
    private static final Map<String, String> LABELS = Map.of("app.kubernetes.io/name", NAME);
    private static final int PORT = 4000;

    private final Deployment deployment = Manifests.read("deployment.yaml", Deployment.class);
    private final Service service = Manifests.read("service.yaml", Service.class);
    private final ConfigMap config = Manifests.read("configmap.yaml", ConfigMap.class);
    private final Secret secret = Manifests.read("secret.yaml", Secret.class);
    private final NetworkPolicy network = Manifests.read("networkpolicy.yaml", NetworkPolicy.class);
    private final PodDisruptionBudget budget = Manifests.read("poddisruptionbudget.yaml", PodDisruptionBudget.class);
    private final PodSpec pod = deployment.getSpec().getTemplate().getSpec();
    private final Container container = pod.getContainers().get(0);

    @TempDir
    private Path temp;

    @Test
    void aFieldThatIsNotKnownFails() {
        assertThatThrownBy(() -> Manifests.parse(
                        "{\"spec\":{\"template\":{\"spec\":{\"runAsNonRoot\":true}}}}", Deployment.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("runAsNonRoot");
        assertThatThrownBy(() -> Manifests.parse("{\"spec\":{\"ports\":[{\"prot\":80}]}}", Service.class))
                .isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> Manifests.parse("{\"metadata\":{\"nme\":\"x\"}}", Secret.class))
                .isInstanceOf(DatabindException.class);
    }

    @Test
    void partsFindEachOther() {
        for (HasMetadata part : List.of(deployment, service, config, secret, network, budget)) {
            assertThat(part.getMetadata().getName()).isEqualTo(NAME);
            assertThat(part.getMetadata().getLabels()).isEqualTo(LABELS);
            assertThat(part.getKind()).isEqualTo(part.getClass().getSimpleName());
            assertThat(part.getApiVersion()).isEqualTo(HasMetadata.getApiVersion(part.getClass()));
        }
        assertThat(deployment.getSpec().getTemplate().getMetadata().getLabels()).isEqualTo(LABELS);
        assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(LABELS);
        assertThat(service.getSpec().getSelector()).isEqualTo(LABELS);
        assertThat(network.getSpec().getPodSelector().getMatchLabels()).isEqualTo(LABELS);
        assertThat(budget.getSpec().getSelector().getMatchLabels()).isEqualTo(LABELS);
        assertThat(budget.getSpec().getMinAvailable().getIntVal())
                .isLessThan(deployment.getSpec().getReplicas());
        assertThat(container.getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getName()).isEqualTo("http");
            assertThat(port.getContainerPort()).isEqualTo(PORT);
        });
        assertThat(service.getSpec().getPorts().get(0).getTargetPort()).isEqualTo(new IntOrString("http"));
    }

    @Test
    void everyFileIsListedExceptTheSampleOfTheSecret() throws IOException {
        JsonNode kustomization = JSON.readTree(Manifests.json(Manifests.FOLDER.resolve("kustomization.yaml")));
        Set<String> listed = new TreeSet<>(Set.of("kustomization.yaml", "secret.yaml"));
        kustomization.path("resources").forEach(file -> listed.add(file.asText()));
        try (Stream<Path> files = Files.list(Manifests.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void probesReachTheGatewayUnderANameItKnows() {
        assertThat(List.of(path(container.getStartupProbe()), path(container.getLivenessProbe())))
                .containsOnly("/health");
        assertThat(path(container.getReadinessProbe())).isEqualTo("/ready");
        for (Probe probe :
                List.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe())) {
            assertThat(probe.getHttpGet().getPort()).isEqualTo(new IntOrString("http"));
            assertThat(probe.getHttpGet().getHttpHeaders()).containsExactly(new HTTPHeader("Host", "localhost"));
        }
    }

    private static String path(Probe probe) {
        return probe.getHttpGet().getPath();
    }

    // The level "restricted" of Kubernetes' Pod Security Standards.
    @Test
    void theContainerHasNoRightsThatItDoesNotNeed() {
        assertThat(pod.getContainers()).hasSize(1);
        assertThat(pod.getInitContainers()).isEmpty();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(65532L);
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getHostNetwork()).isNull();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getPrivileged()).isNull();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getSecurityContext().getCapabilities().getAdd()).isEmpty();
        assertThat(container.getVolumeMounts()).isNotEmpty().allMatch(VolumeMount::getReadOnly);
        assertThat(pod.getVolumes()).allMatch(volume -> volume.getHostPath() == null);
        assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
        assertThat(container.getResources().getLimits().get("memory"))
                .isEqualTo(container.getResources().getRequests().get("memory"));
    }

    @Test
    void secretsAreMountedFilesThatTheSettingsName() throws IOException {
        assertThat(container.getEnv()).isEmpty();
        assertThat(container.getEnvFrom()).isEmpty();
        assertThat(pod.getVolumes())
                .filteredOn(volume -> volume.getSecret() != null)
                .singleElement()
                .satisfies(volume -> {
                    assertThat(volume.getSecret().getSecretName()).isEqualTo(NAME);
                    assertThat(volume.getSecret().getDefaultMode()).isEqualTo(0440);
                    assertThat(mount(volume.getName())).isEqualTo("/secrets");
                });
        Set<String> named = new TreeSet<>();
        for (Matcher file = Pattern.compile("file:/secrets/([\\w-]+)")
                        .matcher(config.getData().get("callwright.yaml"));
                file.find(); ) {
            named.add(file.group(1));
        }
        assertThat(secret.getStringData().keySet()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(secret.getStringData().values()).containsOnly("REPLACE-ME");
        assertThat(secret.getData()).isEmpty();
    }

    @Test
    void settingsAreMountedWhereTheCommandReadsThem() throws IOException {
        assertThat(container.getArgs()).containsExactly("--config", "/config/callwright.yaml");
        assertThat(pod.getVolumes())
                .filteredOn(volume -> volume.getConfigMap() != null)
                .singleElement()
                .satisfies(volume -> {
                    assertThat(volume.getConfigMap().getName()).isEqualTo(NAME);
                    assertThat(mount(volume.getName())).isEqualTo("/config");
                });
        JsonNode settings = JSON.readTree(Manifests.json(written("callwright.yaml")));
        assertThat(settings.at("/gateway/port").asInt()).isEqualTo(PORT);
        assertThat(settings.at("/gateway/host").asText()).isEqualTo("0.0.0.0");
        assertThat(config.getData().keySet())
                .containsExactlyInAnyOrder(
                        "callwright.yaml",
                        settings.at("/gateway/policy").asText(),
                        settings.at("/apis/0/spec").asText());
    }

    @Test
    void theGatewayAcceptsTheSettings() throws IOException {
        for (String file : config.getData().keySet()) {
            written(file);
        }
        ConfigFile file = ConfigFile.read(temp.resolve("callwright.yaml"));
        GatewaySettings settings = SettingsReader.read(file.root().member("gateway"), GatewayFlags.NONE);

        assertThat(settings.listening().isLoopback()).isFalse();
        assertThat(settings.listening().behindProxy()).isTrue();
        assertThat(settings.callers().tokens()).extracting(TokenSource::name).containsExactly("app", "prometheus");
        assertThat(settings.outputs().audit()).contains("-");
        PolicyTargets targets = new PolicyTargets(Map.of(), Set.of("app", "prometheus"), false);
        assertThat(settings.rules().policy().map(policy -> PolicyFile.load(policy, targets)))
                .isPresent();
        assertThat(pod.getTerminationGracePeriodSeconds())
                .isGreaterThan(settings.limits().times().drain().toSeconds());
    }

    private Path written(String name) throws IOException {
        return Files.writeString(temp.resolve(name), config.getData().get(name));
    }

    private String mount(String volume) {
        return container.getVolumeMounts().stream()
                .filter(mount -> mount.getName().equals(volume))
                .map(VolumeMount::getMountPath)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewPodIsReadyBeforeAnOldOneEnds() {
        assertThat(deployment.getSpec().getStrategy().getRollingUpdate().getMaxUnavailable())
                .isEqualTo(new IntOrString(0));
    }

    @Test
    void thePodIsReachedAtItsPortAndReachesNamesAndHttps() {
        assertThat(network.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(network.getSpec().getIngress())
                .singleElement()
                .satisfies(rule -> assertThat(rule.getPorts())
                        .singleElement()
                        .satisfies(port -> assertThat(port.getPort()).isEqualTo(new IntOrString("http"))));
        assertThat(network.getSpec().getEgress())
                .extracting(ManifestsTest::ports)
                .containsExactly("UDP 53 TCP 53", "TCP 443", "TCP 6379");
        assertThat(network.getSpec().getEgress()).allMatch(rule -> !rule.getTo().isEmpty());
        assertThat(network.getSpec()
                        .getEgress()
                        .get(1)
                        .getTo()
                        .get(0)
                        .getIpBlock()
                        .getExcept())
                .contains("10.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16");
    }

    private static String ports(NetworkPolicyEgressRule rule) {
        return String.join(
                " ",
                rule.getPorts().stream()
                        .map(port -> port.getProtocol() + " " + port.getPort().getIntVal())
                        .toList());
    }
}
