<?php
/**
 * Deletes the plugin's settings and the earlier versions of the file when it is deleted. Posts and the file stay unchanged.
 *
 * @package Praeventionskette
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'praeventionskette' );

foreach ( (array) get_option( 'praeventionskette_versions', array() ) as $praeventionskette_version ) {
	delete_option( 'praeventionskette_versions_' . $praeventionskette_version['id'] );
}
delete_option( 'praeventionskette_versions' );
