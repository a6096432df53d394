package io.github.contentlint.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A server on loopback that speaks TLS under a certificate of its own making. */
public final class UntrustedServer {

    private static final String PASSWORD = "changeit";

    private UntrustedServer() {}

    /**
     * @param folder takes the key
     */
    public static LoopbackServer start(Path folder, LoopbackServer.Handler handler) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys(key(folder)).getKeyManagers(), null, null);
        return LoopbackServer.start(
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1")),
                handler);
    }

    private static Path key(Path folder) throws IOException, InterruptedException {
        Path file = Files.createDirectories(folder).resolve("untrusted.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        int failed = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "a",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=IP:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (failed != 0) {
            throw new IOException("keytool: " + failed);
        }
        return file;
    }

    private static KeyManagerFactory keys(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        return keys;
    }
}
