package io.github.contentlint.maven;

import io.github.contentlint.net.CacheFolder;
import io.github.contentlint.net.Proxies;
import io.github.contentlint.run.Network;
import java.net.URI;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.AuthenticationContext;
import org.eclipse.aether.repository.Proxy;
import org.eclipse.aether.repository.RemoteRepository;

/**
 * The network as Maven uses it itself: {@code -o}, and the proxies of the settings, by whose resolver they are chosen, so
 * that exceptions and encrypted passwords count.
 */
final class MavenNetwork {

    private MavenNetwork() {}

    static Network of(MavenSession session) {
        Proxies proxies = Optional.ofNullable(session.getRepositorySession())
                .filter(repositories -> repositories.getProxySelector() != null)
                .<Proxies>map(SettingsProxies::new)
                .orElse(Proxies.NONE);
        return new Network(
                session.isOffline(),
                proxies,
                CacheFolder.ofUser().resolve("content-lint").resolve("remote-images"));
    }

    private record SettingsProxies(RepositorySystemSession session) implements Proxies {

        @Override
        public Optional<Server> before(URI uri) {
            RemoteRepository host = new RemoteRepository.Builder("content-lint", "default", uri.toString()).build();
            return Optional.ofNullable(session.getProxySelector().getProxy(host))
                    .map(proxy -> new Server(proxy.getHost(), proxy.getPort(), credentials(host, proxy)));
        }

        private Optional<Credentials> credentials(RemoteRepository host, Proxy proxy) {
            RemoteRepository behind =
                    new RemoteRepository.Builder(host).setProxy(proxy).build();
            try (AuthenticationContext authentication = AuthenticationContext.forProxy(session, behind)) {
                return Optional.ofNullable(authentication)
                        .filter(known -> known.get(AuthenticationContext.USERNAME) != null)
                        .map(known -> new Credentials(
                                known.get(AuthenticationContext.USERNAME),
                                Optional.ofNullable(known.get(AuthenticationContext.PASSWORD))
                                        .orElse("")));
            }
        }
    }
}
