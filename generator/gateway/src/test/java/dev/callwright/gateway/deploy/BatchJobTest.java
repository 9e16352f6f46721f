package dev.callwright.gateway.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.batch.shard.Shard;
import dev.callwright.core.batch.shard.ShardEnvironment;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimVolumeSource;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.PodFailurePolicyRule;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;

/** The Job of a batch in shards is what Kubernetes knows, and its pods are the shards. */
final class BatchJobTest {
    private static final Path FILE = Path.of("../cli/deploy/kubernetes/batch-job.yaml");

    private final JobSpec job = Manifests.parse(Manifests.json(FILE), Job.class).getSpec();
    private final PodSpec pod = job.getTemplate().getSpec();
    private final Container container = pod.getContainers().get(0);

    @Test
    void aFieldThatIsNotKnownFails() {
        assertThatThrownBy(() -> Manifests.parse("{\"spec\":{\"completionsMode\":\"Indexed\"}}", Job.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("completionsMode");
    }

    @Test
    void eachPodIsAShard() {
        assertThat(job.getCompletionMode()).isEqualTo("Indexed");
        List<Shard> shards = IntStream.range(0, job.getCompletions())
                .mapToObj(index -> new ShardEnvironment(environment(index)).shard())
                .toList();

        assertThat(shards)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, job.getCompletions())
                        .mapToObj(number -> new Shard(number, job.getCompletions()))
                        .toList());
        assertThat(container.getArgs()).startsWith("batch").contains("--shard=auto");
    }

    // Kubernetes adds the index to the variables of the manifest.
    private Map<String, String> environment(int index) {
        Map<String, String> environment = new HashMap<>(Map.of("JOB_COMPLETION_INDEX", Integer.toString(index)));
        container.getEnv().forEach(variable -> environment.put(variable.getName(), variable.getValue()));
        return environment;
    }

    @Test
    void isNotTriedAgainWhereNothingElseWouldComeOfIt() {
        assertThat(pod.getRestartPolicy()).isEqualTo("Never");
        assertThat(job.getBackoffLimitPerIndex()).isPositive();
        List<PodFailurePolicyRule> rules = job.getPodFailurePolicy().getRules();
        assertThat(rules).extracting(PodFailurePolicyRule::getAction).containsExactly("FailIndex", "Ignore");
        assertThat(rules.get(0).getOnExitCodes().getContainerName()).isEqualTo(container.getName());
        assertThat(rules.get(0).getOnExitCodes().getValues()).containsExactly(1, 2, 3);
    }

    @Test
    void theHeapFitsIntoTheMemory() {
        assertThat(container.getCommand())
                .startsWith("java")
                .contains("-Xmx2g")
                .endsWith("-jar", "/app/callwright.jar");
        assertThat(container.getResources().getLimits().get("memory")).hasToString("3Gi");
        assertThat(container.getResources().getRequests().get("memory")).hasToString("3Gi");
        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(30);
    }

    // The level "restricted" of Kubernetes' Pod Security Standards.
    @Test
    void theContainerHasNoRightsThatItDoesNotNeed() {
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(pod.getVolumes()).allMatch(volume -> volume.getHostPath() == null);
    }

    @Test
    void everythingThatTheCommandReadsAndWritesIsOnAVolume() {
        assertThat(container.getVolumeMounts())
                .extracting(VolumeMount::getMountPath)
                .containsExactly("/documents", "/sdks", "/cache", "/tmp");
        Stream<String> named = container.getArgs().stream()
                .filter(argument -> argument.contains("=/"))
                .map(argument -> argument.substring(argument.indexOf('=') + 1));
        assertThat(named)
                .allMatch(path ->
                        container.getVolumeMounts().stream().anyMatch(mount -> path.startsWith(mount.getMountPath())));
        assertThat(pod.getVolumes())
                .filteredOn(volume -> volume.getPersistentVolumeClaim() != null)
                .extracting(volume -> volume.getPersistentVolumeClaim())
                .extracting(PersistentVolumeClaimVolumeSource::getClaimName)
                .containsExactly("documents", "sdks", "callwright-cache");
    }
}
