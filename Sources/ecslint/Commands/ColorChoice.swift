internal import ArgumentParser
package import Checking

extension ColorChoice: ExpressibleByArgument {}
