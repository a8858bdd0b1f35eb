/// What a container may do with a device. API model: `DeviceCgroupPermission`.
public enum DeviceCgroupPermission: String, Enumeration {
  /// Read from the device.
  case read
  /// Write to the device.
  case write
  /// Make device files.
  case mknod
}
