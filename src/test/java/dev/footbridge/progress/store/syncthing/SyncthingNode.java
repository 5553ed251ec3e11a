package dev.footbridge.progress.store.syncthing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real Syncthing that keeps one folder like that of another node. It talks on the loopback interface only: nothing
/// is
/// announced, relayed, reported or upgraded.
public final class SyncthingNode implements AutoCloseable {

    private static final String FOLDER = "progress";
    private static final String KEY = "loopback";
    private static final Pattern DEVICE = Pattern.compile("<device id=\"([A-Z0-9-]{63})\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path home;
    private final Path folder;
    private final String device;
    private final int port = freePort();
    private final int guiPort = freePort();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private Optional<Process> process = Optional.empty();

    private SyncthingNode(Path home, Path folder, String device) {
        this.home = home;
        this.folder = folder;
        this.device = device;
    }

    public static boolean isInstalled() throws InterruptedException {
        try {
            return syncthing("--version").start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /// Makes a node with keys of its own; it does not run yet.
    ///
    /// @param home an empty folder for what it keeps about itself
    /// @param folder what it syncs
    public static SyncthingNode create(Path home, Path folder) throws IOException, InterruptedException {
        var log = home.resolve("generate.log");
        var code = syncthing("generate", "--no-default-folder", "--home=" + home)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        var device = DEVICE.matcher(Files.readString(home.resolve("config.xml")));
        if (code != 0 || !device.find()) {
            throw new IOException("syncthing generate: " + Files.readString(log));
        }
        return new SyncthingNode(home, folder, device.group(1));
    }

    /// Starts it as the partner of `other`, which may run already or not.
    public void start(SyncthingNode other) throws IOException {
        Files.writeString(home.resolve("config.xml"), configuration(other));
        process = Optional.of(syncthing("serve", "--no-browser", "--no-restart", "--home=" + home)
                .redirectOutput(home.resolve("syncthing.log").toFile())
                .start());
    }

    /// Whether it answers yet.
    public boolean isUp() throws InterruptedException {
        try {
            return get("system/ping").has("ping");
        } catch (IOException notYet) {
            return false;
        }
    }

    /// Whether it has told the other node all of its files, and has all of the other's.
    public boolean isInSyncWith(SyncthingNode other) throws IOException, InterruptedException {
        var here = get("db/status?folder=" + FOLDER);
        var there = get("db/completion?folder=" + FOLDER + "&device=" + other.device);
        return isConnectedTo(other)
                && here.path("state").asString().equals("idle")
                && here.path("needTotalItems").asInt(-1) == 0
                && here.path("needDeletes").asInt(-1) == 0
                && there.path("completion").asInt(0) == 100
                && there.path("needItems").asInt(-1) == 0
                && there.path("needDeletes").asInt(-1) == 0;
    }

    public boolean isConnectedTo(SyncthingNode other) throws IOException, InterruptedException {
        return get("system/connections")
                .path("connections")
                .path(other.device)
                .path("connected")
                .asBoolean(false);
    }

    /// Hangs up, and stays away until [#join].
    public void part() throws IOException, InterruptedException {
        post("system/pause");
    }

    public void join() throws IOException, InterruptedException {
        post("system/resume");
    }

    /// Looks for what changed in its folder, at once.
    public void scan() throws IOException, InterruptedException {
        post("db/scan?folder=" + FOLDER);
    }

    /// What it said since it was started.
    public String log() throws IOException {
        return Files.readString(home.resolve("syncthing.log"));
    }

    /// Kills it with all that it started.
    @Override
    public void close() {
        process.ifPresent(SyncthingNode::kill);
        http.close();
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    private static ProcessBuilder syncthing(String... arguments) {
        var builder = new ProcessBuilder("syncthing").redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("STNOUPGRADE", "1");
        return builder;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    private JsonNode get(String what) throws IOException, InterruptedException {
        return send(request(what).GET());
    }

    private void post(String what) throws IOException, InterruptedException {
        send(request(what).POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String what) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + guiPort + "/rest/" + what))
                .timeout(PATIENCE)
                .header("X-API-Key", KEY);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.statusCode() + ": " + response.body());
        }
        return JsonMapper.shared().readTree(response.body().isEmpty() ? "{}" : response.body());
    }

    private String address() {
        return "127.0.0.1:" + port;
    }

    private String configuration(SyncthingNode other) {
        return """
                <configuration version="35">
                  <folder id="%1$s" path="%2$s" type="sendreceive" rescanIntervalS="3600" fsWatcherEnabled="true" fsWatcherDelayS="1">
                    <device id="%3$s"/>
                    <device id="%4$s"/>
                    <minDiskFree unit="">0</minDiskFree>
                    <maxConflicts>-1</maxConflicts>
                  </folder>
                  <device id="%3$s" name="here"><address>tcp://%5$s</address></device>
                  <device id="%4$s" name="there"><address>tcp://%6$s</address></device>
                  <gui enabled="true" tls="false"><address>127.0.0.1:%7$d</address><apikey>%8$s</apikey></gui>
                  <options>
                    <listenAddress>tcp://%5$s</listenAddress>
                    <globalAnnounceEnabled>false</globalAnnounceEnabled>
                    <localAnnounceEnabled>false</localAnnounceEnabled>
                    <relaysEnabled>false</relaysEnabled>
                    <natEnabled>false</natEnabled>
                    <stunKeepaliveStartS>0</stunKeepaliveStartS>
                    <urAccepted>-1</urAccepted>
                    <crashReportingEnabled>false</crashReportingEnabled>
                    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
                    <startBrowser>false</startBrowser>
                    <reconnectionIntervalS>1</reconnectionIntervalS>
                  </options>
                </configuration>
                """.formatted(FOLDER, folder, device, other.device, address(), other.address(), guiPort, KEY);
    }
}
