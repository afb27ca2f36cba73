package io.mailuo.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A folder served as GitHub Pages serves the site of a project: under {@code /repo/}. */
final class LocalSite implements AutoCloseable {

  private static final String ROOT = "/repo/";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  private LocalSite(Path folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  /**
   * Begins to serve.
   *
   * @param folder may be filled later
   */
  static LocalSite serve(Path folder) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    LocalSite site = new LocalSite(folder, HttpServer.create(anyPort, 0));
    site.server.createContext("/", site::answer);
    site.server.setExecutor(site.threads);
    site.server.start();
    return site;
  }

  /** The address of the home page. */
  URI root() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + ROOT);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = path.startsWith(ROOT) ? file(path.substring(ROOT.length())) : folder;
      boolean found = file.startsWith(folder) && Files.isRegularFile(file);
      send(exchange, found ? 200 : 404, found ? file : folder.resolve("404.html"));
    }
  }

  private Path file(String path) {
    boolean isFolder = path.isEmpty() || path.endsWith("/");
    return folder.resolve(isFolder ? path + "index.html" : path).normalize();
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.toString();
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
