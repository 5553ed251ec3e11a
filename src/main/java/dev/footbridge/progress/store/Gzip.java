package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Bytes made smaller, with a checksum, and back.
final class Gzip {

    private Gzip() {}

    static byte[] pack(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /// @throws NotReadable if they were not packed so, were changed since, or are more than any progress is
    static byte[] unpack(byte[] packed) throws NotReadable {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var bytes = in.readNBytes(Utf8.MAX_BYTES + 1);
            if (bytes.length > Utf8.MAX_BYTES) {
                throw new NotReadable(Messages.text("store.wrong.too-large", String.valueOf(Utf8.MAX_BYTES >> 20)));
            }
            return bytes;
        } catch (IOException damaged) {
            throw new NotReadable(Messages.text("store.wrong.packed"));
        }
    }
}
