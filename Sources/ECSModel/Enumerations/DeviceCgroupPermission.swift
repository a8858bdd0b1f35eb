/// DOC DeviceCgroupPermission
public enum DeviceCgroupPermission: String, Enumeration {
  case read
  case write
  case mknod
}
