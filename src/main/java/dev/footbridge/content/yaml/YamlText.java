package dev.footbridge.content.yaml;

import static dev.footbridge.message.Messages.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes as text: UTF-8, with or without a byte order mark, and not too long.
public final class YamlText {

    /// The most bytes a file may have; the bundled bridge has about 32,000.
    public static final int LONGEST = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private YamlText() {}

    /// The text of `bytes`; empty, with a fault, where they are too many or not UTF-8.
    public static Optional<String> decode(byte[] bytes, Faults faults) {
        if (bytes.length > LONGEST) {
            faults.add(Place.START, text("pack.too-long"), text("pack.too-long.mend"));
            return Optional.empty();
        }
        var source = ByteBuffer.wrap(bytes);
        var decoded = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decoder.decode(source, decoded, true).isError()) {
            var place = new Place(lineAt(bytes, source.position()), 1);
            faults.add(place, text("pack.not-utf-8"), text("pack.not-utf-8.mend"));
            return Optional.empty();
        }
        decoded.flip();
        if (decoded.hasRemaining() && decoded.get(0) == BYTE_ORDER_MARK) {
            decoded.get();
        }
        return Optional.of(decoded.toString());
    }

    private static int lineAt(byte[] bytes, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
