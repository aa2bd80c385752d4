package quebec.monprojet.integration;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys once for all test classes: the first class that runs brings the deployment, the others
 * find it there, and it goes when the server does. A start and a deployment take a minute or more
 * on a busy machine; a class takes seconds.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Stands in the way of every deployment but the first. */
    public static class Keeper {

        @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

        private @Nullable DeploymentScenario kept;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> wish) {
            if (kept == null) {
                wish.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> wish) {
            if (!deployed) {
                wish.proceed();
                deployed = true;
            }
        }

        /** The server is about to end with everything in it. */
        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> wish) {}
    }
}
