package fi.juurru.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a password is tried from: the network address as the server sees it. */
final class AskersPlace {

  private static final String INSIDE = "inside";
  private static final int IPV6_BYTES = 16;
  private static final int NETWORK_BYTES = 8;

  private AskersPlace() {}

  /** Never empty; the same for all of Juurru's own work, which no request waits for. */
  static String current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        ? network(web.getRequest().getRemoteAddr())
        : INSIDE;
  }

  /** Whoever has one IPv6 address usually has all 18 trillion of the same network. */
  static String network(String address) {
    if (address == null || address.indexOf(':') < 0) {
      return String.valueOf(address);
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == IPV6_BYTES
          ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES)
          : address;
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
