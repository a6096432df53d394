package io.github.contentlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.contentlint.net.Proxies;
import io.github.contentlint.run.Network;
import java.net.URI;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.repository.Proxy;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.DefaultProxySelector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The network is used as Maven uses it")
class MavenNetworkTest {

    private final MavenSession session = mock();

    @Test
    @DisplayName("by its proxies, with their passwords and exceptions")
    void knowsProxies() {
        DefaultRepositorySystemSession repositories = MavenRepositorySystemUtils.newSession();
        repositories.setProxySelector(new DefaultProxySelector()
                .add(
                        new Proxy(
                                "http",
                                "proxy.example",
                                3128,
                                new AuthenticationBuilder()
                                        .addUsername("me")
                                        .addPassword("secret")
                                        .build()),
                        "*.inside.example|localhost")
                .add(new Proxy("https", "proxy.example", 3129), ""));
        when(session.getRepositorySession()).thenReturn(repositories);
        Proxies proxies = MavenNetwork.of(session).proxies();
        assertThat(proxies.before(URI.create("http://pictures.example/a.png")))
                .contains(new Proxies.Server(
                        "proxy.example", 3128, Optional.of(new Proxies.Credentials("me", "secret"))));
        assertThat(proxies.before(URI.create("https://pictures.example/a.png")))
                .contains(new Proxies.Server("proxy.example", 3129, Optional.empty()));
        assertThat(proxies.before(URI.create("http://a.inside.example/a.png"))).isEmpty();
    }

    @Test
    @DisplayName("and not at all with -o")
    void knowsOffline() {
        when(session.isOffline()).thenReturn(true);
        Network network = MavenNetwork.of(session);
        assertThat(network.offline()).isTrue();
        assertThat(network.proxies().before(URI.create("http://pictures.example/")))
                .isEmpty();
        assertThat(network.cacheFile()).isAbsolute().hasFileName("remote-images");
    }
}
