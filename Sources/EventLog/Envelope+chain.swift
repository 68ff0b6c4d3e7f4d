extension Envelope {
  /// The bytes that ``hash`` is the SHA-256 of: all that the envelope says, with the digest of the body and the hash of
  /// the envelope before, but neither the body nor its salt. So anyone can prove the chain, erasures or not.
  ///
  /// In this order: the byte 1 (this form), position, id, stream, version, case, kind, kind's version, day, recorded,
  /// actor, cause, batch, body's digest, previous hash. Whole numbers are eight bytes (the day four), most significant
  /// first, in two's complement. A name is its length as four bytes and then its ASCII characters. An id is its sixteen
  /// bytes; one that may be missing is the byte 0 where it is, and the byte 1 and its bytes where it is not.
  public var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(400)
    bytes.append(1)
    bytes.append(bigEndian: Int64(position))
    bytes.append(id: id)
    bytes.append(name: stream)
    bytes.append(bigEndian: Int64(version))
    bytes.append(optional: caseID)
    bytes.append(name: kind)
    bytes.append(bigEndian: Int64(kindVersion))
    bytes.append(bigEndian: day)
    bytes.append(bigEndian: recorded)
    bytes.append(name: actor)
    bytes.append(optional: cause)
    bytes.append(optional: batch)
    bytes.append(digest: bodyDigest)
    bytes.append(digest: previous)
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append<Mark>(id: LogID<Mark>) {
    append(bigEndian: id.high)
    append(bigEndian: id.low)
  }

  fileprivate mutating func append<Mark>(optional id: LogID<Mark>?) {
    append(id == nil ? 0 : 1)
    if let id { append(id: id) }
  }

  fileprivate mutating func append<Mark>(name: LogName<Mark>) {
    append(bigEndian: UInt32(name.description.utf8.count))
    append(contentsOf: name.description.utf8)
  }
}
